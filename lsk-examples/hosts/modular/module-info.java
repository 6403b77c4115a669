/** A host with modules of its own: it names the one module whose types it uses, and gets the rest from there. */
module modularhost {
    requires se.lsk.rules;
}
