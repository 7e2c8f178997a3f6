/** A page as a PDF, by the Chromium of this machine: tagged, so that it can be read aloud, and without a header that tells. */
import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
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

/** The browser named by CHROMIUM, or one that is installed. */
function browserOfMachine(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named) return works(named) ? named : undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
    join(
      process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)',
      'Microsoft/Edge/Application/msedge.exe',
    ),
  ].find(works)
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']

function works(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
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
