/** A page as a PDF, by the Chromium of this machine: tagged, so that it can be read aloud, and without a header that tells. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { browserOfMachine } from '../browser-of-machine.ts'
import { WrongUsage } from '../command.ts'

/** The PDF. Without a browser, or when it gives nothing, the one who typed the command is told how to do without. */
export async function printPdf(page: string): Promise<Uint8Array> {
  const browser = browserOfMachine()
  if (browser === undefined) throw new WrongUsage(noBrowser)
  const folder = mkdtempSync(join(tmpdir(), 'fiche-'))
  try {
    const html = join(folder, 'fiche.html')
    const pdf = join(folder, 'fiche.pdf')
    writeFileSync(html, page)
    await finished(browser, [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--no-first-run',
      `--user-data-dir=${join(folder, 'profile')}`,
      // As root the sandbox cannot start. The page runs nothing, and its policy lets nothing in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(html).href,
    ])
    if (statSync(pdf, { throwIfNoEntry: false }) === undefined) throw new WrongUsage(noPdf(browser))
    return readFileSync(pdf)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs to its end, however it ends: what matters is whether the file is there. */
function finished(program: string, words: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const running = spawn(program, words, { stdio: 'ignore', timeout: 60_000 })
    running.on('error', () => done())
    running.on('close', () => done())
  })
}

const noBrowser = {
  fr: 'Aucun navigateur trouvé pour écrire le PDF. Écrivez la page avec --format html --out fiche.html, ouvrez-la, puis imprimez-la. Ou nommez un Chromium ou un Chrome dans la variable CHROMIUM.',
  en: 'No browser was found to write the PDF. Write the page with --format html --out fiche.html, open it, and print it. Or name a Chromium or a Chrome in the variable CHROMIUM.',
}

function noPdf(browser: string) {
  return {
    fr: `« ${browser} » n'a pas écrit de PDF. Écrivez la page avec --format html --out fiche.html, ouvrez-la, puis imprimez-la.`,
    en: `"${browser}" wrote no PDF. Write the page with --format html --out fiche.html, open it, and print it.`,
  }
}
