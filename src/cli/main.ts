#!/usr/bin/env node
import './in-production.js';
import 'reflect-metadata';
import { createProgram } from './program.js';
import { reportFailure } from './report-failure.js';
import { endQuietlyOnClosedPipe } from './write-output.js';

endQuietlyOnClosedPipe();
try {
  const program = await createProgram(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
