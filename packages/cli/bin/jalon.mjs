#!/usr/bin/env node
import { bundle } from './bundle.mjs'

const { main } = bundle.load() ?? (await import('../dist/index.js'))
process.exitCode = await main(process.argv.slice(2))
