// How much money one row may say.
/** 100 billion yuan in fen, more than any county is given: hundreds of such rows still sum exactly in a JavaScript number. */
export const MOST_FEN = 10_000_000_000_000;
