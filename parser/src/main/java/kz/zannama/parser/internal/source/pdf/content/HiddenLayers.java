package kz.zannama.parser.internal.source.pdf.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.jspecify.annotations.Nullable;

/// The layers (optional content groups) of a document that are not shown when it is opened.
public final class HiddenLayers {
  // ISO 32000-1, 8.11.4.3: the default configuration
  private static final COSName BASE_STATE = COSName.getPDFName("BaseState");

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  private HiddenLayers() {}

  /// The hidden layers of a document.
  public static HiddenLayers of(PDDocumentCatalog catalog) {
    HiddenLayers layers = new HiddenLayers();
    COSDictionary properties = catalog.getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (properties == null || usual == null) {
      return layers;
    }
    if (COSName.OFF.equals(usual.getCOSName(BASE_STATE))) {
      layers.off.addAll(members(properties, COSName.OCGS));
      layers.off.removeAll(members(usual, COSName.ON));
    }
    layers.off.addAll(members(usual, COSName.OFF));
    return layers;
  }

  private static List<COSBase> members(COSDictionary dictionary, COSName key) {
    COSArray array = dictionary.getCOSArray(key);
    List<COSBase> members = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      COSBase member = array.getObject(i);
      if (member != null) {
        members.add(member);
      }
    }
    return members;
  }

  /// Whether a layer, or what belongs to several of them (any that is shown shows it), is hidden.
  boolean hide(@Nullable COSDictionary layer) {
    if (layer == null || off.isEmpty()) {
      return false;
    }
    if (off.contains(layer)) {
      return true;
    }
    COSDictionary only = layer.getCOSDictionary(COSName.OCGS);
    List<COSBase> several = only == null ? members(layer, COSName.OCGS) : List.of(only);
    return !several.isEmpty() && off.containsAll(several);
  }
}
