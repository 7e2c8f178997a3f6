/**
 * Asks for the territory while the tool itself is still on its way, and leaves the answer on the element. A preload link
 * would send the cookies of the site, and the tool, which sends none, could not use what it brings.
 */
for (const element of document.querySelectorAll('parcours-orientation[donnees]')) {
  if ('pack' in element) continue
  const integrity = element.getAttribute('integrite') ?? ''
  element.pack = fetch(element.getAttribute('donnees').trim(), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    integrity,
  }).catch(() => undefined)
}
