package se.lsk.rules.execution;

import java.time.LocalDate;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;

/**
 * The acts, from the day on which their sections on reporting and on the special fee are declared. SFS 2006:495 brought them into SoL; the
 * day does not stand in the sources, so the new year after it is assumed. SFS 2008:77 brought them into LSS.
 */
final class ExecutionActs {

    static final ActInForce SOL_2001 = Acts.SOL_2001.assumedFrom(LocalDate.of(2007, 1, 1));
    static final ActInForce SOL_2025 = Acts.SOL_2025;
    static final ActInForce LSS = Acts.LSS.from(LocalDate.of(2008, 7, 1));

    private ExecutionActs() {}
}
