"use strict";

const { ControlApi } = require("./control.js");
const { ControlError, MockEnded, MockError, MockNotStarted, ProgramNotFound } = require("./errors.js");
const { inWorld } = require("./in-world.js");
const { Journal } = require("./journal.js");
const { TokenMock } = require("./mock.js");
const { Secret } = require("./secret.js");
const { AddedFault, Clock, Faults, World } = require("./world.js");

module.exports = {
  AddedFault,
  Clock,
  ControlApi,
  ControlError,
  Faults,
  Journal,
  MockEnded,
  MockError,
  MockNotStarted,
  ProgramNotFound,
  Secret,
  TokenMock,
  World,
  inWorld,
};
