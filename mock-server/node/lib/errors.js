"use strict";

/** Anything that went wrong between a test and its mock. */
class MockError extends Error {
  name = "MockError";
}

/** There is no program `tokenwright-mock`. */
class ProgramNotFound extends MockError {
  name = "ProgramNotFound";
}

/** The program ended before it listened, or took too long. */
class MockNotStarted extends MockError {
  name = "MockNotStarted";
}

/** The mock is gone: it was stopped, or it ended by itself. */
class MockEnded extends MockError {
  name = "MockEnded";
}

/** The control API refused a request. */
class ControlError extends MockError {
  name = "ControlError";

  /**
   * @param {string} request
   * @param {number} status
   * @param {string} detail
   * @param {string[]} findings
   */
  constructor(request, status, detail, findings) {
    super([`${request}: ${status}: ${detail}`, ...findings].join("\n  "));
    this.status = status;
    this.detail = detail;
    this.findings = findings;
  }
}

module.exports = { ControlError, MockEnded, MockError, MockNotStarted, ProgramNotFound };
