import type { Reporter, TestModule } from 'vitest/node';

/** Closes the run with one line that any reader of logs understands: «N passed, N failed». */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === 'failed').length + broken + errors.length;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
