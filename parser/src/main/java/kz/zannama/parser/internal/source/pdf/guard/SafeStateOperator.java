package kz.zannama.parser.internal.source.pdf.guard;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/// The operator `gs`: a font that it sets is made safe first.
public final class SafeStateOperator extends SetGraphicsStateParameters {
  private final SafeFonts fonts;

  public SafeStateOperator(PDFStreamEngine engine, SafeFonts fonts) {
    super(engine);
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (resources != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      COSDictionary states = resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
      COSDictionary state = states == null ? null : states.getCOSDictionary(name);
      COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
      if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary set) {
        fonts.makeSafe(set);
      }
    }
    super.process(operator, operands);
  }
}
