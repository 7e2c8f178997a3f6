/*
 * The door of every command of the project: `node scripts/run.mjs <task>`. It looks at the version of Node first.
 * Old syntax only in this file: an old Node must be able to read it as far as the message.
 */
var version = process.versions.node.split('.').map(Number)
var major = version[0] || 0
var minor = version[1] || 0
var suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (suits) {
  import('./tasks.mjs').then((tasks) => tasks.run(process.argv[2], process.argv.slice(3)))
} else {
  console.error(
    'Jalon a besoin de Node 20.19 ou plus récent (22.12 ou plus pour Node 22) ; cette machine a Node ' +
      process.versions.node +
      '.\n' +
      'Installez la version « LTS » depuis https://nodejs.org, puis recommencez.\n\n' +
      'Jalon needs Node 20.19 or later (22.12 or later for Node 22); this machine has Node ' +
      process.versions.node +
      '.\n' +
      'Install the LTS version from https://nodejs.org, then try again.',
  )
  process.exit(1)
}
