package kz.zannama.parser.internal.source.pdf.guard;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/// The operator `Tf`: sets the font, which is made safe first.
public final class SafeFontOperator extends SetFontAndSize {
  private final SafeFonts fonts;

  public SafeFontOperator(PDFStreamEngine engine, SafeFonts fonts) {
    super(engine);
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (resources != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = named == null ? null : named.getCOSDictionary(name);
      if (font != null) {
        fonts.makeSafe(font);
      }
    }
    super.process(operator, operands);
  }
}
