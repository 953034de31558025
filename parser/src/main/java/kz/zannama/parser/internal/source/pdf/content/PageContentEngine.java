package kz.zannama.parser.internal.source.pdf.content;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kz.zannama.model.Box;
import kz.zannama.parser.internal.source.pdf.content.PaintedText.Way;
import kz.zannama.parser.internal.source.pdf.guard.LimitException;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import kz.zannama.parser.internal.source.pdf.guard.SafeFontOperator;
import kz.zannama.parser.internal.source.pdf.guard.SafeStateOperator;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Reads a page's content once and keeps its glyphs, rulings and pictures.
///
/// What lies outside the clip is left out; text that is not painted at all is kept only where the
/// page has no other (a layer of recognised text over a scan). Pictures are not decoded.
public final class PageContentEngine extends PDFGraphicsStreamEngine {
  /// A direction that leans more than this across the axes is a slant: about seven degrees.
  private static final double SLANT = 0.12;

  /// A page with this many filled shapes and no text may have its letters drawn.
  private static final int DRAWING = 60;

  private static final String UNMAPPED = "\uFFFD";

  private final PageFrame frame;
  private final FontLooks fonts;
  private final ReadLimits limits;
  private final MarkedContent marks;
  private final PaintedText text;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();
  private final PathShape path = new PathShape();
  private final Deque<Area> clips = new ArrayDeque<>();
  private final Area shown;
  private Area clip;
  private boolean clipping;
  private Point2D.Float current = new Point2D.Float();
  private int operation;
  private int operators;
  private int shapes;
  private int forms;

  public PageContentEngine(
      PDPage page, PageFrame frame, FontLooks fonts, HiddenLayers layers, ReadLimits limits) {
    super(page);
    addOperator(new SafeFontOperator(this, fonts.safe()));
    addOperator(new SafeStateOperator(this, fonts.safe()));
    this.frame = frame;
    this.fonts = fonts;
    this.limits = limits;
    this.marks = new MarkedContent(layers);
    this.text = new PaintedText(marks);
    this.shown = new Area(0, 0, frame.width(), frame.height());
    this.clip = cropped(page) ? shown : Area.EVERYWHERE;
  }

  /// Whether only a part of the medium is shown. Text beyond the edges of an uncropped page was
  /// meant to be seen: a table that is too wide for its paper.
  private static boolean cropped(PDPage page) {
    PDRectangle crop = page.getCropBox();
    PDRectangle medium = page.getMediaBox();
    return medium.getWidth() - crop.getWidth() > 1 || medium.getHeight() - crop.getHeight() > 1;
  }

  /// Reads the page.
  ///
  /// @throws IOException if its content cannot be read to the end; what was read is kept
  public void read() throws IOException {
    COSBase contents = getPage().getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents != null) {
      fonts.streams().check(contents);
    }
    processPage(getPage());
  }

  /// What was read so far.
  public PageContent content(int number) {
    PaintedText.Sorted sorted = text.sorted(pictures.stream().map(Area::of).toList());
    List<Glyph> upright = new ArrayList<>(sorted.text().size());
    List<Glyph> turned = new ArrayList<>();
    int unmapped = 0;
    for (Glyph glyph : sorted.text()) {
      (glyph.turn() == 0 ? upright : turned).add(glyph);
      unmapped += glyph.text().equals(UNMAPPED) ? 1 : 0;
    }
    return new PageContent(
        number,
        frame,
        upright,
        turned,
        rulings,
        pictures,
        sorted.aside(),
        unmapped,
        shapes >= DRAWING,
        text.hasLayer());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > limits.operatorsPerPage()) {
      throw new LimitException("more than " + limits.operatorsPerPage() + " operators on a page");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    marks.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    text.endMark();
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    operation++;
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    operation++;
    super.showTextStrings(array);
  }

  @Override
  protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement)
      throws IOException {
    showFontGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (text.count() >= limits.glyphsPerPage()) {
      throw new LimitException("more than " + limits.glyphsPerPage() + " glyphs on a page");
    }
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    float c = matrix.getShearX();
    float d = matrix.getScaleY();
    double along = Math.hypot(a, b);
    if (!(along > 0) || !Double.isFinite(along)) {
      return;
    }
    float size = (float) (Math.abs(a * d - b * c) / along);
    float width = (float) (displacement.getX() * along);
    int turn = Math.floorMod(quarter(a, b) + frame.turn() * 3, 4);
    boolean skewed = Math.abs(a * c + b * d) > 0.1 * along * size;
    boolean slanted = Math.min(Math.abs(a), Math.abs(b)) > SLANT * along;
    addGlyph(matrix, font, code, width, size, turn, skewed, slanted);
  }

  private void addGlyph(
      Matrix matrix,
      PDFont font,
      int code,
      float width,
      float size,
      int turn,
      boolean skewed,
      boolean slanted) {
    float x = frame.x(matrix.getTranslateX(), matrix.getTranslateY());
    float y = frame.y(matrix.getTranslateX(), matrix.getTranslateY());
    float half = width / 2;
    float middleX = x + (turn == 0 ? half : turn == 2 ? -half : 0);
    float middleY = y + (turn == 3 ? half : turn == 1 ? -half : 0);
    float waist = turn == 0 ? middleY - size / 4 : middleY;
    if (!clip.holds(middleX, waist) || !Float.isFinite(x + y + width + size)) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    Look look = fonts.look(font, mode, skewed, state);
    Glyph glyph =
        new Glyph(
            text(font, code),
            ownX(x, y, turn),
            ownY(x, y, turn),
            width,
            size,
            operation,
            look,
            turn);
    boolean inked = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    Way way = !inked ? Way.WITHOUT_INK : slanted ? Way.SLANTED : Way.STRAIGHT;
    text.add(glyph, way, new Area(middleX, waist, middleX, waist));
  }

  private String text(PDFont font, int code) {
    String known = fonts.text(font, code);
    return known.isEmpty() ? UNMAPPED : known;
  }

  private float ownX(float x, float y, int turn) {
    return switch (turn) {
      case 0 -> x;
      case 1 -> frame.height() - y;
      case 2 -> frame.width() - x;
      default -> y;
    };
  }

  private float ownY(float x, float y, int turn) {
    return switch (turn) {
      case 0 -> y;
      case 1 -> x;
      case 2 -> frame.height() - y;
      default -> frame.width() - x;
    };
  }

  /// The direction of writing, in quarter turns counterclockwise.
  private static int quarter(float a, float b) {
    if (Math.abs(a) >= Math.abs(b)) {
      return a >= 0 ? 0 : 2;
    }
    return b > 0 ? 1 : 3;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    path.close();
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.moveTo(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.lineTo(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
    path.curveTo(frame.x(x3, y3), frame.y(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void strokePath() {
    if (!Inks.white(getGraphicsState().getStrokingColor())) {
      keep(path.stroked(clip));
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    shapes++;
    if (!Inks.white(getGraphicsState().getNonStrokingColor())) {
      keep(path.filled(clip));
      text.ground(path.bounds().within(clip));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    keep(path.filled(clip));
    text.ground(path.bounds().within(clip));
    strokePath();
  }

  private void keep(List<Ruling> found) {
    if (rulings.size() + found.size() <= limits.rulingsPerPage()) {
      rulings.addAll(found);
    }
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    if (clipping && !path.isEmpty()) {
      Area bounds = path.bounds();
      boolean wholePage = bounds.grown(2).within(shown).equals(shown);
      clip = wholePage ? clip : clip.within(bounds.grown(0.5f));
    }
    clipping = false;
    path.clear();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    inside(form, () -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    inside(form, () -> super.showTransparencyGroup(form));
  }

  /// What shows a form.
  private interface Showing {
    void run() throws IOException;
  }

  private void inside(PDFormXObject form, Showing showing) throws IOException {
    if (++forms > limits.formsPerPage()) {
      return;
    }
    Area before = clip;
    int depth = clips.size();
    int marked = marks.depth();
    fonts.streams().check(form.getCOSObject());
    marks.beginForm(form.getCOSObject());
    showing.run();
    leaveForm(before, depth, marked);
  }

  private void leaveForm(Area before, int depth, int marked) {
    while (marks.depth() > marked) {
      text.endMark();
    }
    while (clips.size() > depth) {
      clips.pop();
    }
    clip = before;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    Area area = Area.NOWHERE;
    for (int i = 0; i < 4; i++) {
      Point2D.Float corner = m.transformPoint(i % 2, i / 2);
      area = area.with(frame.x(corner.x, corner.y), frame.y(corner.x, corner.y));
    }
    Area visible = area.within(clip).within(shown);
    if (!visible.isNowhere() && pictures.size() < limits.picturesPerPage()) {
      pictures.add(visible.box());
      text.ground(visible);
    }
  }

  @Override
  public void shadingFill(COSName shadingName) {
    text.ground(clip.within(shown));
    endPath();
  }
}
