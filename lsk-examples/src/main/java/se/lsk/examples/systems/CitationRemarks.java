package se.lsk.examples.systems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.law.Citation;
import se.lsk.core.law.LegalAct;
import se.lsk.core.managementsystem.ManagementSystem;

/** What is to be said of the acts that a management system cites, as it writes them. Stateless. */
final class CitationRemarks {

    private CitationRemarks() {}

    /** {@return a remark on each citation that can't be taken as it stands, in the order given} */
    static List<SystemNotes> of(ManagementSystem system) {
        return system.citations().items().stream()
                .flatMap(written -> remark(written).stream())
                .toList();
    }

    private static Optional<SystemNotes> remark(String written) {
        return Citation.read(written)
                .fold(
                        (act, normalised) -> normalised ? Optional.of(putRight(written, act)) : Optional.empty(),
                        (act, nearest) -> Optional.of(notHeld(written, nearest)),
                        () -> Optional.of(new SystemNotes(
                                "”" + written + "”", "LSK kan inte läsa vilken författning som menas.")));
    }

    private static SystemNotes putRight(String written, LegalAct act) {
        return new SystemNotes(
                "”" + written + "”",
                "Numret skrivs utan inledande nolla: " + act
                        + ". Bara det är rättat; vilken författning som menas är säkert.");
    }

    private static SystemNotes notHeld(String written, List<LegalAct> nearest) {
        String near = nearest.isEmpty()
                ? "."
                : ". Närmast i skrift ligger "
                        + nearest.stream().map(LegalAct::toString).collect(Collectors.joining(" och "))
                        + ", men numret kan mycket väl vara rätt.";
        return new SystemNotes("”" + written + "”", "LSK har inte den författningen och ändrar inget" + near);
    }
}
