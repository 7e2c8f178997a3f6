/** How a test knows that a text is French: its letters, its signs and its spaces, and words of which every sentence has one. */
export const frenchWords =
  /[«»éèêàùçœ\u00a0\u202f]|\s[:;!?]|\b(le|la|les|un|une|des|du|et|ou|au|aux|est|pour|par|avec|sans|sur|dans|qui|elle|pas|plus|parcours|avant|maintenant|ligne)\b|\b[dlnsj]'/i
