/** Broken content that is made at test time: bytes that an editor would mend, links, what is not there. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrokenCase } from './broken-root.ts'
import { essai, made, replaced, text, write } from './broken-root.ts'

export const madeCases: readonly BrokenCase[] = [
  // Bytes
  made('bytes that are not UTF-8', (root) =>
    write(root, essai, Buffer.from('7469746c653a20c328a0a1fffe0a', 'hex')),
  ),
  made('a title cut inside a character', (root) =>
    write(root, essai, Buffer.from(text(root).replace('parcours', 'été')).subarray(0, 28)),
  ),
  made('Latin-1', (root) => write(root, essai, Buffer.from('title: "Être aidée"\n', 'latin1'))),
  made('UTF-16 with its mark', (root) => write(root, essai, Buffer.from(`\ufeff${text(root)}`, 'utf16le'))),
  made('UTF-16 without a mark', (root) => write(root, essai, Buffer.from(text(root), 'utf16le'))),
  made('NUL bytes', (root) => write(root, essai, replaced(root, 'Un parcours', 'Un\0parcours'))),
  made('only NUL bytes', (root) => write(root, essai, Buffer.alloc(4096))),
  made('a picture', (root) => write(root, essai, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))),
  made('a byte order mark before a fault', (root) =>
    write(root, essai, `\ufeff${text(root).replace('non: faits', 'non: fait')}`),
  ),
  made('Windows line ends and a fault', (root) =>
    write(root, essai, text(root).replace('non: faits', 'non: fait').replaceAll('\n', '\r\n')),
  ),
  made('old Macintosh line ends', (root) => write(root, essai, text(root).replaceAll('\n', '\r'))),
  made('a table that is not UTF-8', (root) =>
    write(root, 'territories/val/ressorts.csv', Buffer.from('fffe00ff2c0a', 'hex')),
  ),

  // Characters that drive a terminal
  made('an escape sequence in a state', (root) =>
    write(root, essai, replaced(root, 'non: faits', 'non: "\\e[2J\\e[31mfaits"')),
  ),
  made('an escape character as it is', (root) =>
    write(root, essai, replaced(root, 'non: faits', 'non: "\u001b[2Jfaits\u0007"')),
  ),
  made('an escape sequence in a fact', (root) =>
    write(root, essai, replaced(root, 'ask: faits', 'ask: "\\e]0;titre\\a"')),
  ),
  made('an escape sequence in a kind', (root) =>
    write(root, essai, replaced(root, 'to: police-urgence', 'to: "\\u009b31mpolice"')),
  ),
  made('an escape sequence in a key', (root) => write(root, essai, `${text(root)}"\\e[8m": caché\n`)),
  made('text that turns around', (root) =>
    write(root, essai, replaced(root, 'non: faits', 'non: "\u202efaits\u2066"')),
  ),
  made('a carriage return in a name', (root) =>
    write(root, essai, replaced(root, 'non: faits', 'non: "faits\\rtout va bien"')),
  ),
  made('a file with an escape sequence in its name', (root) =>
    write(root, 'essai/\u001b[31mrouge.pathway.yaml', 'pathway: 1\n'),
  ),
  made('an escape sequence in a zone', (root) =>
    write(root, 'territories/val/services.yaml', 'a: { name: "\\e[2J", kind: medecin, zones: ["\\e[2J"] }\n'),
  ),
  made('an escape sequence in a table', (root) =>
    write(root, 'territories/val/ressorts.csv', 'code,tribunal\n"\u001b[2J",Metz\n'),
  ),

  // Files that are not there, or not files
  made('no facts', (root) => rmSync(join(root, 'network/facts.yaml'))),
  made('no kinds', (root) => rmSync(join(root, 'network/kinds.yaml'))),
  made('no owners', (root) => rmSync(join(root, 'network/owners.yaml'))),
  made('no conditions', (root) => rmSync(join(root, 'network/conditions.yaml'))),
  made('no national services', (root) => rmSync(join(root, 'network/national.yaml'))),
  made('an empty network', (root) => {
    rmSync(join(root, 'network'), { recursive: true })
    mkdirSync(join(root, 'network'))
  }),
  made('no network', (root) => rmSync(join(root, 'network'), { recursive: true })),
  made('an invoked pathway that is gone', (root) => rmSync(join(root, 'abri'), { recursive: true })),
  made('no zones', (root) => rmSync(join(root, 'territories/val/zones.yaml'))),
  made('no table', (root) => rmSync(join(root, 'territories/val/ressorts.csv'))),
  made('no territory file', (root) => rmSync(join(root, 'territories/val/territory.yaml'))),
  made('a folder named like a pathway', (root) => insteadOf(root, essai)),
  made('a folder named like the facts', (root) => insteadOf(root, 'network/facts.yaml')),
  made('a file named like the network', (root) => {
    rmSync(join(root, 'network'), { recursive: true })
    writeFileSync(join(root, 'network'), 'rien')
  }),
  made('a link to itself', (root) =>
    symlinkSync('boucle.pathway.yaml', join(root, 'essai/boucle.pathway.yaml')),
  ),
  made('a link to nowhere', (root) =>
    symlinkSync('../nulle-part.yaml', join(root, 'essai/lien.pathway.yaml')),
  ),
  made('a link to a folder above', (root) => symlinkSync('..', join(root, 'essai/plus-haut'))),
  made('folders inside folders', (root) =>
    write(root, `${'a/'.repeat(60)}profond.pathway.yaml`, 'pathway: 1\n'),
  ),
]

/** A folder in the place of a file. */
function insteadOf(root: string, file: string): void {
  rmSync(join(root, file))
  mkdirSync(join(root, file))
}
