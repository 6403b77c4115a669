package se.lsk.reporting.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;
import se.lsk.reporting.render.markdown.MarkdownText;

/**
 * A piece of a line, in which what comes from data is escaped. Can stand in a cell of a table. Immutable.
 *
 * @param source the Markdown
 */
record Markdown(String source) {

    private static final Markdown NONE = new Markdown("–");

    /** {@return text in which nothing is taken for Markdown} */
    static Markdown text(String text) {
        return new Markdown(MarkdownText.inLine(text));
    }

    /** {@return an identifier or a code, which a program reads; holds no backtick} */
    static Markdown code(String code) {
        return new Markdown('`' + code.replace("|", "\\|") + '`');
    }

    /** {@return Swedish, and English in italics below it; what is the same in both, such as a citation, once} */
    static Markdown both(Bilingual text) {
        if (text.swedish().equals(text.english())) {
            return text(text.swedish());
        }
        return new Markdown(text(text.swedish()).source + "<br>*" + text(text.english()).source + '*');
    }

    /** {@return the same, or a dash if there is nothing} */
    static Markdown both(Optional<? extends Bilingual> text) {
        return text.isPresent() ? both(text.get()) : NONE;
    }

    /** {@return Swedish and English on one line} */
    static Markdown beside(Bilingual text) {
        return new Markdown(text(text.swedish()).source + " · *" + text(text.english()).source + '*');
    }

    /** {@return the name of a row, in Swedish and English} */
    static Markdown label(String swedish, String english) {
        return new Markdown("**" + text(swedish).source + "** · " + text(english).source);
    }

    /** {@return this, as a link to another page of the folder} */
    Markdown linkedTo(String fileName) {
        return new Markdown('[' + source + "](" + fileName + ')');
    }

    Markdown italic() {
        return new Markdown('*' + source + '*');
    }

    Markdown then(Markdown next) {
        return new Markdown(source + ' ' + next.source);
    }

    /** {@return one below the other within a cell} */
    static Markdown lines(List<Markdown> lines) {
        return joined("<br>", lines);
    }

    /** {@return one after the other} */
    static Markdown joined(String separator, List<Markdown> pieces) {
        return new Markdown(pieces.stream().map(Markdown::source).collect(Collectors.joining(separator)));
    }
}
