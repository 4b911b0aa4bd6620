// Placeholder until the run stands here.
