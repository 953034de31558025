package kz.zannama.parser.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.parser.internal.act.ActDivider.Portion;
import kz.zannama.parser.internal.annex.AnnexFinder;
import kz.zannama.parser.internal.annex.AnnexZone;
import kz.zannama.parser.internal.annex.AttachedTreaty;
import kz.zannama.parser.internal.closing.Closing;
import kz.zannama.parser.internal.closing.OneLine;
import kz.zannama.parser.internal.head.HeadZones;
import kz.zannama.parser.internal.line.CellText;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Names;
import kz.zannama.parser.internal.line.NoteLines;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;

/// Divides a repaired source into the zones of an act.
public final class Outliner {
  private static final int LONGEST_SIGNATURE = 200;

  private Outliner() {}

  /// The zones of an act. Every line, table and picture is in exactly one.
  public static ActOutline outline(Portion act) {
    HeadZones opening = HeadZones.of(act.items(), act.draft().isPresent());
    List<Item> rest = opening.rest();
    List<AnnexFinder.Found> annexes = withTreaty(rest, AnnexFinder.find(rest));
    int bodyEnd = bodyEnd(rest, annexes);
    List<Item> main = rest.subList(0, bodyEnd);
    Closing.Range closing = Closing.in(main);
    List<Item> body = new ArrayList<>(main.subList(0, closing.start()));
    body.addAll(main.subList(closing.end(), main.size()));
    return new ActOutline(
        act.draft(),
        opening.letterhead(),
        opening.head(),
        opening.preamble(),
        List.copyOf(body),
        main.subList(closing.start(), closing.end()),
        zones(rest, annexes));
  }

  private static int bodyEnd(List<Item> rest, List<AnnexFinder.Found> annexes) {
    return annexes.isEmpty() ? rest.size() : annexes.getFirst().start();
  }

  /// The annexes, behind a treaty that has no header.
  private static List<AnnexFinder.Found> withTreaty(
      List<Item> rest, List<AnnexFinder.Found> annexes) {
    OptionalInt treaty = AttachedTreaty.start(rest.subList(0, bodyEnd(rest, annexes)));
    if (treaty.isEmpty()) {
      return annexes;
    }
    int start = treaty.getAsInt();
    List<AnnexFinder.Found> all = new ArrayList<>(annexes);
    all.addFirst(new AnnexFinder.Found(start, start, Optional.empty(), false));
    return all;
  }

  private static List<AnnexZone> zones(List<Item> rest, List<AnnexFinder.Found> annexes) {
    List<AnnexZone> zones = new ArrayList<>();
    for (int i = 0; i < annexes.size(); i++) {
      AnnexFinder.Found found = annexes.get(i);
      int end = i + 1 < annexes.size() ? annexes.get(i + 1).start() : rest.size();
      List<Line> header =
          rest.subList(found.start(), found.end()).stream().map(Line.class::cast).toList();
      zones.add(new AnnexZone(header, found.number(), rest.subList(found.end(), end)));
    }
    return zones;
  }

  /// «РеспубликасыныңПремьер-Министрі А. Серік»: the words of a signature, parted.
  private static Line parted(Line line, CellText cells) {
    return line.value().length() <= LONGEST_SIGNATURE && Names.startAtEnd(line.value()) > 0
        ? Line.of(cells.unglued(line.text()), line.style())
        : line;
  }

  /// The lines, tables and pictures of a document.
  public static List<Item> items(SourceDocument document) {
    CellText cells = CellText.of(document);
    LayoutGrids layout = new LayoutGrids(cells);
    List<Item> items = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> {
          if (!paragraph.text().value().isBlank()) {
            Line line = parted(Line.of(paragraph), cells);
            OneLine.parts(line).forEach(part -> items.addAll(NoteLines.parts(part)));
          }
        }
        case Grid grid -> items.addAll(layout.items(grid));
        case SourceBlock.Picture picture -> items.add(new Item.Picture(picture.span()));
      }
    }
    return NoteLines.joined(items);
  }
}
