/** Whether a text read in the older Windows alphabet was written in it. */

/**
 * What French addresses hold beyond ASCII. Read in the wrong alphabet, « é » becomes « ‚ », « Ž » or « Ã© », which are
 * not here: a name read wrong is worse than a file refused.
 */
const letters = /^[\0-\x7fÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆàâäçèéêëîïôöùûüÿœæñÑáíóúßãõ°ºª²³«»·’‘“”–—…€\u00a0\u00ad´¨]*$/

export function isFrench(text: string): boolean {
  return letters.test(text)
}
