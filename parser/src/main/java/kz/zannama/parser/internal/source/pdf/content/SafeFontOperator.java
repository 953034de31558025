package kz.zannama.parser.internal.source.pdf.content;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/// The operator `Tf`: sets the font, whose character map is made safe first.
final class SafeFontOperator extends SetFontAndSize {
  private final CharacterMaps maps;

  SafeFontOperator(PDFStreamEngine engine, CharacterMaps maps) {
    super(engine);
    this.maps = maps;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (resources != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      if (font != null) {
        maps.makeSafe(font);
      }
    }
    super.process(operator, operands);
  }
}
