/**
 * Gives the tool the colour and the room under a fixed banner that the page asks for. By the object model of styles: a
 * strict policy refuses the attribute `style`.
 */
for (const tool of document.querySelectorAll('parcours-orientation')) {
  const { couleur, decalageHaut } = tool.dataset
  if (couleur) tool.style.setProperty('--po-primaire', couleur)
  if (decalageHaut) tool.style.setProperty('--po-decalage-haut', `${decalageHaut}px`)
}
