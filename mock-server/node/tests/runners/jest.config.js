"use strict";

module.exports = { testMatch: ["**/world.jest.js"], globalSetup: "tokenwright-mock/global-setup", haste: { enableSymlinks: false } };
