package kz.zannama.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One change of one provision of one act by another act.
///
/// In an act's `changes` the [Scope#act] is the act that is changed; in its `history` it is the act
/// that changed this one. The kinds follow the amending formulae of both languages:
///
/// | Kind | Қазақша | Русский |
/// |---|---|---|
/// | [Repeal] | күші жойылды деп танылсын | признать утратившим силу |
/// | [Deletion] | алып тасталсын | исключить |
/// | [Rewording] | мынадай редакцияда жазылсын | изложить в следующей редакции |
/// | [Replacement] | сөздері … ауыстырылсын | слова … заменить словами … |
/// | [Insertion] | мынадай мазмұндағы …-мен толықтырылсын | дополнить … следующего содержания |
/// | [Renumbering] | …-тармақ болып есептелсін | считать пунктом … |
/// | [Suspension] | қолданысы тоқтатыла тұрсын | приостановить действие |
/// | [Amendment] | өзгерістер енгізілді | внесены изменения |
public sealed interface Change {
  /// What is changed, by or in which act, from when, and where that is said.
  Scope scope();

  /// Whether it ends or suspends the force of an act as a whole; none of its words change then.
  default boolean stopsAct() {
    return switch (this) {
      case Repeal it -> it.isWhole();
      case Suspension it -> scope().isWhole() && it.newText().isEmpty();
      default -> false;
    };
  }

  /// What every change has.
  ///
  /// @param act the act that is changed (in `changes`) or that changes (in `history`)
  /// @param provision the provision that is changed; empty for the whole act, `title` for its title
  /// @param document the title of the approved document inside the act that the provision belongs
  ///   to; empty for the act's own body
  /// @param effective the date from which the change applies, where printed
  /// @param text the words that order or note the change, as printed, normalized
  /// @param span where they are printed
  /// @param parts the way from the provision to what is changed inside it, outermost first; empty
  ///   where the provision is what is changed, and in every change of words anywhere in it
  record Scope(
      Optional<Citation> act,
      Optional<ElementId> provision,
      Optional<String> document,
      Optional<LocalDate> effective,
      String text,
      Optional<Span> span,
      List<Part> parts) {
    public Scope {
      parts = List.copyOf(parts);
    }

    /// The scope of a provision as such.
    public Scope(
        Optional<Citation> act,
        Optional<ElementId> provision,
        Optional<String> document,
        Optional<LocalDate> effective,
        String text,
        Optional<Span> span) {
      this(act, provision, document, effective, text, span, List.of());
    }

    /// Whether it names no provision, no part and no approved document: the act as a whole.
    public boolean isWhole() {
      return provision.isEmpty() && parts.isEmpty() && document.isEmpty();
    }
  }

  /// One step of the way to what is changed inside a provision, below what has an element id.
  ///
  /// | Қазақша | Русский | Parts |
  /// |---|---|---|
  /// | «3-тармақтың екінші сөйлемі алып тасталсын» | «в пункте 3 второе предложение исключить» | sentence 2 |
  /// | «"Ақмола облысы" деген бөлімде реттік нөмірі 14-жол» | «в разделе "Акмолинская область" строку, порядковый номер 14» | group "Ақмола облысы", row 14 |
  /// | «9-баптың тақырыбы» | «заголовок статьи 9» | heading |
  /// | «"ұялар" деген сөзден кейін "мен рамалар" деген сөздермен толықтырылсын» | «после слова "ульи" дополнить словами "и рамки"» | words "ұялар", after |
  ///
  /// A change without text of its own, such as a deletion, is that of what the last part names; new
  /// text stands at the last part's position.
  ///
  /// @param kind what is named
  /// @param position whether the part itself is meant, or a place beside it
  /// @param labels how it is told: ordinals of sentences, `last` for the last one, numbers of rows
  ///   and columns as printed, the words that head a group or stand in a row; empty for a heading
  ///   or the only table, and where only [Scope#text] tells, of which an issue is told
  record Part(Kind kind, Position position, List<String> labels) {
    public Part {
      labels = List.copyOf(labels);
    }

    /// The part itself.
    public static Part of(Kind kind, List<String> labels) {
      return new Part(kind, Position.AT, labels);
    }

    /// Whether nothing but the printed words tells which part is meant.
    public boolean isOpen() {
      return switch (kind) {
        case HEADING, TABLE -> false;
        case OTHER -> true;
        case GROUP, ROW, COLUMN, SENTENCE, WORDS -> labels.isEmpty();
      };
    }

    /// What can be named inside a provision, the outermost first.
    public enum Kind {
      /// Кесте · таблица.
      TABLE,
      /// Бөлім · раздел of a list or table, told by its heading.
      GROUP,
      /// Жол · строка, позиция.
      ROW,
      /// Баған · графа, столбец.
      COLUMN,
      /// Сөйлем · предложение.
      SENTENCE,
      /// Атау, тақырып · заголовок, наименование: without what stands below it.
      HEADING,
      /// Anything else that words name: a note, a formula, a drawing.
      OTHER,
      /// Words beside which others are put.
      WORDS
    }

    /// Where a change is in relation to a part.
    public enum Position {
      /// The part itself.
      AT,
      /// Behind it: «…ден кейін» · «после …».
      AFTER,
      /// Before it: «…дің алдынан» · «перед …».
      BEFORE
    }
  }

  /// The act or the provision loses force.
  ///
  /// @param except what stays in force: «за исключением пункта 3», «3-тармақты қоспағанда»
  record Repeal(Scope scope, Optional<Kept> except) implements Change {
    /// A repeal without exceptions.
    public Repeal(Scope scope) {
      this(scope, Optional.empty());
    }

    /// Whether the act as a whole loses force: no provision, no part, no approved document and
    /// nothing excepted is named.
    public boolean isWhole() {
      return scope.isWhole() && except.isEmpty();
    }
  }

  /// What a repeal leaves in force.
  ///
  /// @param provisions the provisions, where the words name some
  /// @param text the words, as printed
  record Kept(List<ElementId> provisions, String text) {
    public Kept {
      provisions = List.copyOf(provisions);
    }
  }

  /// The provision, or words of it, are taken out.
  ///
  /// @param oldText the words that are taken out; empty for the whole provision
  record Deletion(Scope scope, Optional<String> oldText) implements Change {}

  /// The provision gets a new wording.
  ///
  /// @param newText the new wording, where it is given
  /// @param blocks the new wording read as provisions, by ids of its own; empty where it is nothing
  ///   but text
  record Rewording(Scope scope, Optional<String> newText, List<Block> blocks) implements Change {
    public Rewording {
      blocks = List.copyOf(blocks);
    }

    /// A new wording that is nothing but text, or not given.
    public Rewording(Scope scope, Optional<String> newText) {
      this(scope, newText, List.of());
    }
  }

  /// Words or figures of the provision are replaced.
  ///
  /// @param oldText the words that are replaced
  /// @param newText the words that take their place
  record Replacement(Scope scope, Optional<String> oldText, Optional<String> newText)
      implements Change {}

  /// A new provision, or words, are added.
  ///
  /// @param newText what is added, where it is given
  /// @param blocks what is added read as provisions, by ids of its own; empty where it is nothing
  ///   but text
  record Insertion(Scope scope, Optional<String> newText, List<Block> blocks) implements Change {
    public Insertion {
      blocks = List.copyOf(blocks);
    }

    /// An insertion of what is nothing but text, or not given.
    public Insertion(Scope scope, Optional<String> newText) {
      this(scope, newText, List.of());
    }
  }

  /// The provision gets another number.
  ///
  /// @param newNumber the new number
  record Renumbering(Scope scope, Optional<String> newNumber) implements Change {}

  /// The provision does not apply for a time, which begins on [Scope#effective].
  ///
  /// @param until its end, where printed: of an order («до 1 января», «1 қаңтарға дейін») the day
  ///   from which what was suspended holds again, of a note the last day
  /// @param newText the wording that applies meanwhile, where given
  /// @param blocks that wording read as provisions, by ids of its own; empty where it is nothing
  ///   but text
  record Suspension(
      Scope scope, Optional<LocalDate> until, Optional<String> newText, List<Block> blocks)
      implements Change {
    public Suspension {
      blocks = List.copyOf(blocks);
    }

    /// A suspension with a wording that is nothing but text, or without one.
    public Suspension(Scope scope, Optional<LocalDate> until, Optional<String> newText) {
      this(scope, until, newText, List.of());
    }
  }

  /// The act or provision is changed in a way that the source does not say.
  record Amendment(Scope scope) implements Change {}
}
