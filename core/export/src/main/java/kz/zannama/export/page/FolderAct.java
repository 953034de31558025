package kz.zannama.export.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;
import kz.zannama.model.Citation;

/// An act of a folder, with what its pages tell of it.
///
/// @param act the act, with the texts that its page shows
/// @param chain its links to others
/// @param cited the acts that its texts cite, as far as they are known, in the folder or not
/// @param shown how the texts of its page come about, where it shows them as of a day; empty for
///   texts as sources have them
/// @param wordings how it reads from each day on of which that is known, the earliest first
public record FolderAct(
    Act act,
    AmendmentChain chain,
    Map<Citation, LinkedAct> cited,
    Optional<FolderWording> shown,
    List<FolderWording> wordings) {
  public FolderAct {
    cited = Map.copyOf(cited);
    wordings = List.copyOf(wordings);
  }
}
