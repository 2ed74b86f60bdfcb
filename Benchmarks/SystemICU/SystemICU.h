// Empty on purpose: the module only carries the link flags of the system's ICU.
// ICU's own headers are read by CICU alone, so that no ICU type meets Foundation's copy.
