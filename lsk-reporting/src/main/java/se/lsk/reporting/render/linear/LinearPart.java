package se.lsk.reporting.render.linear;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.rules.Language;

/** A part of a page, of one of a closed set of kinds. Implementations are immutable and thread-safe. */
public sealed interface LinearPart {

    /**
     * Answers for each kind of part.
     *
     * @param cases one answer for each kind
     * @param <R> the type of the answer
     * @return the answer for this kind
     */
    <R> R fold(Cases<R> cases);

    /** {@return the language of the part} */
    Language language();

    /**
     * A heading.
     *
     * @param level 2 for a section, 3 and 4 below it
     * @param text the heading
     * @param language its language
     */
    record Heading(int level, String text, Language language) implements LinearPart {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param text the paragraph
     * @param language its language
     */
    record Text(String text, Language language) implements LinearPart {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * What a reader must not miss.
     *
     * @param label a few words
     * @param text the remark
     * @param language its language
     */
    record Remark(String label, String text, Language language) implements LinearPart {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.remark(this);
        }
    }

    /**
     * A list.
     *
     * @param items the items, in reading order
     * @param language its language
     */
    record Items(List<String> items, Language language) implements LinearPart {
        /** Copies the list. */
        public Items {
            items = ImmutableList.copyOf(items);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * Terms with their explanations.
     *
     * @param entries the terms, in reading order
     * @param language its language
     */
    record Terms(List<Definitions.Entry> entries, Language language) implements LinearPart {
        /** Copies the list. */
        public Terms {
            entries = ImmutableList.copyOf(entries);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.terms(this);
        }
    }

    /**
     * A table.
     *
     * @param table the table
     * @param language its language
     */
    record Grid(FigureTable table, Language language) implements LinearPart {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.grid(this);
        }
    }

    /**
     * A picture. What it shows stands in a table or a list beside it too.
     *
     * @param title what it is called
     * @param description what it shows, in words
     * @param svg the picture as an SVG document of its own: colours and fonts as attributes, no style sheet, nothing fetched
     * @param language its language
     */
    record Picture(String title, String description, String svg, Language language) implements LinearPart {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /**
     * One answer for each kind of {@link LinearPart}.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * For a heading.
         *
         * @param part the part
         * @return the answer
         */
        R heading(Heading part);

        /**
         * For a paragraph.
         *
         * @param part the part
         * @return the answer
         */
        R text(Text part);

        /**
         * For a remark.
         *
         * @param part the part
         * @return the answer
         */
        R remark(Remark part);

        /**
         * For a list.
         *
         * @param part the part
         * @return the answer
         */
        R items(Items part);

        /**
         * For terms.
         *
         * @param part the part
         * @return the answer
         */
        R terms(Terms part);

        /**
         * For a table.
         *
         * @param part the part
         * @return the answer
         */
        R grid(Grid part);

        /**
         * For a picture.
         *
         * @param part the part
         * @return the answer
         */
        R picture(Picture part);
    }
}
