package se.lsk.reporting.render;

/** A part of a section, of one of a closed set of kinds. Implementations are immutable and thread-safe. */
public sealed interface Block
        permits BarChart,
                CaseNotes,
                Collapsed,
                Definitions,
                DueList,
                FigureTable,
                FindingCards,
                InLanguage,
                InvestigationPlot,
                ItemChecks,
                KeyFigures,
                Notice,
                OutcomeTally,
                PageLinks,
                Paragraphs,
                ProvisionFindings,
                RiskHeatMap,
                Subheading {

    /**
     * Answers for each kind of block.
     *
     * @param cases one answer for each kind
     * @param <R> the type of the answer
     * @return the answer for this kind
     */
    <R> R fold(Cases<R> cases);

    /**
     * One answer for each kind of {@link Block}.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * For figures as bars.
         *
         * @param block the block
         * @return the answer
         */
        R barChart(BarChart block);

        /**
         * For notes on single cases.
         *
         * @param block the block
         * @return the answer
         */
        R caseNotes(CaseNotes block);

        /**
         * For blocks that the reader opens.
         *
         * @param block the block
         * @return the answer
         */
        R collapsed(Collapsed block);

        /**
         * For terms with their explanations.
         *
         * @param block the block
         * @return the answer
         */
        R definitions(Definitions block);

        /**
         * For entries of the calendar of duties.
         *
         * @param block the block
         * @return the answer
         */
        R dueList(DueList block);

        /**
         * For a table of figures.
         *
         * @param block the block
         * @return the answer
         */
        R figureTable(FigureTable block);

        /**
         * For findings.
         *
         * @param block the block
         * @return the answer
         */
        R findingCards(FindingCards block);

        /**
         * For blocks in a language of their own.
         *
         * @param block the block
         * @return the answer
         */
        R inLanguage(InLanguage block);

        /**
         * For the plot of investigations.
         *
         * @param block the block
         * @return the answer
         */
        R investigationPlot(InvestigationPlot block);

        /**
         * For required contents of a report.
         *
         * @param block the block
         * @return the answer
         */
        R itemChecks(ItemChecks block);

        /**
         * For key figures.
         *
         * @param block the block
         * @return the answer
         */
        R keyFigures(KeyFigures block);

        /**
         * For a notice.
         *
         * @param block the block
         * @return the answer
         */
        R notice(Notice block);

        /**
         * For a count of outcomes.
         *
         * @param block the block
         * @return the answer
         */
        R outcomeTally(OutcomeTally block);

        /**
         * For links to other pages.
         *
         * @param block the block
         * @return the answer
         */
        R pageLinks(PageLinks block);

        /**
         * For paragraphs.
         *
         * @param block the block
         * @return the answer
         */
        R paragraphs(Paragraphs block);

        /**
         * For findings on a management system.
         *
         * @param block the block
         * @return the answer
         */
        R provisionFindings(ProvisionFindings block);

        /**
         * For a picture of a risk matrix.
         *
         * @param block the block
         * @return the answer
         */
        R riskHeatMap(RiskHeatMap block);

        /**
         * For a heading within a section.
         *
         * @param block the block
         * @return the answer
         */
        R subheading(Subheading block);
    }
}
