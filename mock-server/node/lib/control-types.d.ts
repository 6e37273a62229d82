// Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 2638751bbd6f9493; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.
// The schemas of the control API of the mock.

/** One of the vendors' APIs that the mock serves. */
export type Api =
  | "astrom"
  | "astra_control"
  | "ops_manager";

/** What a server was started with. */
export interface Server {
  /** The version of the mock. */
  version: string;
  /** Whether this API requires a token (`--control-token`). */
  requires_token: boolean;
  /** Whether `access_get` has the first credentials of every world (`--show-secrets`); those of the demo world it has in any case. */
  shows_secrets: boolean;
  /** Whether there may be faults of the kind `reset` (`--connection-faults`). */
  breaks_connections: boolean;
  /** Whether nothing is left to chance (`--deterministic`); clocks begin frozen then. */
  is_deterministic: boolean;
  /** How many worlds there may be beside the default one (`--worlds-max`). */
  n_worlds_max: number;
  /** How many faults a world may have (`--faults-max`). */
  n_faults_max: number;
  /** How many snapshots a world may have. */
  n_snapshots_max: number;
  /** How many exchanges a journal keeps at most (`--journal-entries-max`). */
  journal_entries_max: number;
  /** How many bytes the texts and bodies in a journal may take (`--journal-bytes-max`). */
  journal_bytes_max: number;
}

/** The worlds of a server. */
export interface WorldList {
  /** The ids of all worlds, `default` first, the others in ascending order. */
  ids: string[];
  /** How many worlds there may be beside the default one. */
  n_worlds_max: number;
}

/** What a world is to be made of. */
export interface WorldCreate {
  /** Decides the ids and secrets of the world. With the same id, seed and clock a world gives the same answers to the same requests. Left out, it is drawn by chance. */
  seed?: number;
  /** The time at which a world starts. Left out, it is the machine's, and runs. */
  clock?: ClockStart;
  /** A world in the format of seed files, which `seed.schema.json` describes: what is stored, the time, and where ids come from. It has clock and seed of its own, so it excludes those beside it. */
  state?: State;
  /** Id of the world that this one is a copy of, as it is now: with the same credentials, in tenants with other ids. Excludes everything else. */
  fork_of?: string;
}

/** A world in the format of seed files, which `seed.schema.json` describes: what is stored, the time, and where ids come from. It has clock and seed of its own, so it excludes those beside it. */
export interface State {
  /** What the world takes for the present; the time of the machine, if left out. */
  clock?: unknown;
  /** What every drawn id and secret follows from; drawn by chance, if left out. */
  random_seed?: unknown;
  /** Astrom API tokens, in the format of seeds. */
  astrom?: unknown;
  /** NetApp Astra Control user API tokens, in the format of seeds. */
  astra_control?: unknown;
  /** MongoDB Ops Manager programmatic API keys, in the format of seeds. */
  ops_manager?: unknown;
}

/** A state of a world that was kept. */
export interface Snapshot {
  /** Its name. */
  name: string;
  /** When it was kept, in the world's time. */
  kept_at: string;
}

/** The snapshots of a world. */
export interface SnapshotList {
  /** The snapshots by name. */
  snapshots: Snapshot[];
  /** How many there may be. */
  n_snapshots_max: number;
}

/** The time at which a world starts. Left out, it is the machine's, and runs. */
export interface ClockStart {
  /** The first instant of the world. */
  now: string;
  /** Whether the clock stands still there; left out, it runs on. */
  is_frozen?: boolean;
  /** How many seconds of the world pass in one of the machine, from a millionth to a million; 1, if left out. */
  rate?: number;
}

/** A world as it is now. */
export interface WorldDescription {
  /** Id of the world, or `default`. */
  id: string;
  /** Ids of its environments, accounts, organizations and projects. */
  tenants: string[];
  /** The time of a world. */
  clock: Clock;
  /** How many faults it has. */
  n_faults: number;
  /** How many exchanges it has seen, those that the journal has forgotten included. */
  n_recorded: number;
  /** How many exchanges the journal has. */
  n_kept: number;
  /** How many snapshots it has. */
  n_snapshots: number;
}

/** The time of a world. */
export interface Clock {
  /** What the world takes for the present. */
  now: string;
  /** Whether it stands still. */
  is_frozen: boolean;
  /** How many seconds of the world pass in one of the machine; of a clock that stands still, once it is resumed. */
  rate: number;
}

/** Changes to a clock, at least one. They are made in the order freeze, set, advance, rate, resume; of `advance` and `advance_ms` only one can be given. */
export interface ClockUpdate {
  /** The instant that the clock is to show; a running one runs on from there. */
  set?: string;
  /** How far to move the clock, as a duration of ISO 8601: `P14D`, `PT1H30M`, `PT0.5S`, and `-PT5M` to move it back. Weeks stand alone; years and months have no fixed length and are refused. */
  advance?: string;
  /** How far to move the clock in milliseconds; a negative number moves it back. */
  advance_ms?: number;
  /** `true` stops the clock before it is set and moved, `false` lets it run on afterwards. */
  is_frozen?: boolean;
  /** How many seconds of the world are to pass in one of the machine, from a millionth to a million: 60 lets a day pass in 24 minutes. What waits, a client or a fault that delays, waits in the machine's. */
  rate?: number;
}

/** What becomes of a request. */
export type EffectKind =
  | "delay"
  | "status"
  | "rate_limit"
  | "truncate"
  | "malformed_json"
  | "content_type"
  | "content_length"
  | "slow_body"
  | "hang"
  | "lost_answer"
  | "reset";

/** How far a request comes before its connection is reset. */
export type ResetAfter =
  | "request"
  | "handling"
  | "head";

/** What becomes of a request. The members beside `kind` are those that the kind names; one that it does not name is refused. Times are milliseconds of the machine. */
export interface Effect {
  /** What becomes of a request. */
  kind: EffectKind;
  /** The shortest delay. */
  min_ms?: number;
  /** The longest delay. */
  max_ms?: number;
  /** The status of the answer. */
  status?: number;
  /** The value of a header `Retry-After`: seconds or a date, in printable ASCII. */
  retry_after?: string;
  /** The requests that a window lets through. */
  n_requests?: number;
  /** The length of a window, in the world's time. */
  window_ms?: number;
  /** The bytes of the body that are sent. */
  body_bytes?: number;
  /** The value of the header `Content-Type`, in printable ASCII. */
  value?: string;
  /** The bytes that never come. */
  excess_bytes?: number;
  /** The length of a piece. */
  chunk_bytes?: number;
  /** The delay before each piece. */
  delay_ms?: number;
  /** How many times the request is carried out. */
  n_times?: number;
  /** How far a request comes before its connection is reset. */
  after?: ResetAfter;
}

/** Which requests something happens to, and what. All conditions must hold; one that is left out always does. */
export interface Fault {
  /** One of the vendors' APIs that the mock serves. */
  api?: Api;
  /** The operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have. */
  operation?: string;
  /** The id of the environment, account, organization or project that the path names, which the world has. */
  tenant?: string;
  /** The public part of the credential that the request shows: a token id or a public key, never a secret. */
  credential?: string;
  /** How many requests that meet the conditions above pass first; none, if left out. */
  after?: number;
  /** Only each so many-th of the requests after that; each one, if left out. */
  every?: number;
  /** How many times it happens; without end, if left out. */
  times?: number;
  /** How likely it happens each time, from 0 to 1; always, if left out. The seed of the world decides. */
  probability?: number;
  /** The first instant at which it happens, in the world's time. */
  from?: string;
  /** The first instant at which it no longer happens, in the world's time. */
  until?: string;
  /** What becomes of a request. The members beside `kind` are those that the kind names; one that it does not name is refused. Times are milliseconds of the machine. */
  effect: Effect;
}

/** A fault of a world, and what it has done so far. */
export interface FaultReport {
  /** Its number in its world. */
  id: number;
  /** Which requests something happens to, and what. All conditions must hold; one that is left out always does. */
  fault: Fault;
  /** How many requests it was for. */
  n_matched: number;
  /** How many of them it did something to. */
  n_applied: number;
}

/** The faults of a world. */
export interface FaultList {
  /** The faults in the order in which requests ask them. */
  faults: FaultReport[];
}

/** Conditions on an exchange, which must all hold. Without any, every exchange meets it. */
export interface Query {
  /** One of the vendors' APIs that the mock serves. */
  api?: Api;
  /** The operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have. */
  operation?: string;
  /** The method, in upper case. */
  method?: string;
  /** The environment, account, organization or project that the path names, which the world or an exchange in its journal has. */
  tenant?: string;
  /** The credential that was shown, by its public part (a token id or a public key). */
  caller?: string;
  /** The status of the answer. */
  status?: number;
  /** What becomes of a request. */
  fault?: EffectKind;
  /** A text in path or query. The text of a secret meets nothing. */
  target?: string;
  /** Only exchanges with a higher number. */
  since?: number;
}

/** Exchanges of a world. */
export interface Journal {
  /** The exchanges, oldest first. */
  entries: Entry[];
  /** How many exchanges the world has seen, whatever the query, forgotten ones included. */
  n_recorded: number;
}

/** One exchange, without secrets. */
export interface Entry {
  /** The number of the exchange in its world. */
  number: number;
  /** When the request came, in the world's time. */
  at: string;
  /** How long the mock took, in microseconds of the machine, delays of faults included. */
  elapsed_us: number;
  /** One of the vendors' APIs that the mock serves. */
  api: Api;
  /** The operation id, or `method_not_allowed` at a path that has no such method; null at a path that the API does not have. */
  operation: string | null;
  /** The method. */
  method: string;
  /** Path and query, secrets replaced by `***`. */
  target: string;
  /** The tenant that the path names; null if it names none. */
  tenant: string | null;
  /** The public part of the credential that the request showed, whether it was accepted or not; null if it showed none. */
  caller: string | null;
  /** The IP address of the client. */
  peer: string;
  /** The status of the answer; null if there was none. */
  status: number | null;
  /** Why the request was refused, with what the vendor's answer hides: which credential it was that did not work, and why. Null if it was not refused. */
  reason: string | null;
  /** What the document had against the request. */
  findings: string[];
  /** The fault that changed an exchange; null if none did. */
  fault: FaultNote | null;
  /** The content type of the request; null if it had none. */
  request_type: string | null;
  /** The length of the body of the request, also of one that is not shown. */
  request_bytes: number;
  /** The body of the request as JSON, secrets replaced by `***`; null if there was none, if it is not JSON, or if it is longer than 4 KiB and than a thirty-second part of what the journal may keep (`--journal-bytes-max`): one exchange does not take the room of all others. */
  request_body: string | null;
  /** The content type of the answer; null if it had none. */
  response_type: string | null;
  /** The length of the body of the answer, also of one that is not shown. */
  response_bytes: number;
  /** The body of the answer as the mock made it, secrets replaced by `***`; null without one, and if it is too long to be kept, as for the request. */
  response_body: string | null;
}

/** The fault that changed an exchange; null if none did. */
export interface FaultNote {
  /** The number of the fault in its world. */
  id: number;
  /** What becomes of a request. */
  kind: EffectKind;
}

/** What is required of the journal: `query` with one of `exactly`, `at_least` and `at_most`, or `in_order` without them. */
export interface Verification {
  /** Conditions on an exchange, which must all hold. Without any, every exchange meets it. */
  query?: Query;
  /** Neither more nor fewer exchanges meet the query. */
  exactly?: number;
  /** So many exchanges meet the query, or more. */
  at_least?: number;
  /** So many exchanges meet the query, or fewer. */
  at_most?: number;
  /** Exchanges meet these queries one after the other, with any others in between. */
  in_order?: Query[];
  /** Whether it is an error of its own, 417, if they are not: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it. */
  must_be_met?: boolean;
}

/** Whether the exchanges are as they were required to be. */
export interface Verdict {
  /** Whether they are. */
  met: boolean;
  /** What was expected and what was found, and the exchanges that came closest, a line each. Left out if all is as required. */
  report?: string;
}

/** What to wait for, and how long. */
export interface Wait {
  /** Conditions on an exchange, which must all hold. Without any, every exchange meets it. */
  query?: Query;
  /** How many exchanges have to meet the query; one, if left out. */
  at_least?: number;
  /** How long to wait at most, in milliseconds of the machine. */
  patience_ms: number;
  /** Whether it is an error of its own, 417, if patience ends first: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it. */
  must_be_met?: boolean;
}

/** What came of waiting. */
export interface WaitResult {
  /** Whether enough exchanges meet the query. */
  met: boolean;
  /** The exchanges that meet the query, oldest first. */
  entries: Entry[];
  /** What is missing, as in a verdict. Left out if nothing is. */
  report?: string;
}

/** An HTTP Archive. */
export interface Archive {
  /** The member `log` of HTTP Archive 1.2. Members that begin with an underscore are the mock's own: API, operation, caller, reason and fault. */
  log: unknown;
}

/** The body of every answer that is not a success, after RFC 9457. */
export interface Problem {
  /** Names the kind of problem; `about:blank`, because the status says it all. */
  type: string;
  /** The kind of problem in a few words. */
  title: string;
  /** The HTTP status once more. */
  status: number;
  /** What is wrong, where, and what to do about it. It quotes no value that may be a secret. */
  detail: string;
  /** What the document has against the query or the body, piece by piece. Left out without any. */
  findings?: string[];
}

/** The query of `journal_get`. */
export interface JournalGetQuery {
  /** Only exchanges with this API. */
  api?: Api;
  /** Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have. */
  operation?: string;
  /** Only this method, in upper case. */
  method?: string;
  /** Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has. */
  tenant?: string;
  /** Only requests that showed this credential, by its public part (a token id or a public key). */
  caller?: string;
  /** Only answers of this status. */
  status?: number;
  /** Only exchanges that a fault of this kind changed. */
  fault?: EffectKind;
  /** Only requests with this text in path or query. The text of a secret meets nothing. */
  target?: string;
  /** Only exchanges with a higher number. */
  since?: number;
}

/** The query of `journal_har`. */
export interface JournalHarQuery {
  /** Only exchanges with this API. */
  api?: Api;
  /** Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have. */
  operation?: string;
  /** Only this method, in upper case. */
  method?: string;
  /** Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has. */
  tenant?: string;
  /** Only requests that showed this credential, by its public part (a token id or a public key). */
  caller?: string;
  /** Only answers of this status. */
  status?: number;
  /** Only exchanges that a fault of this kind changed. */
  fault?: EffectKind;
  /** Only requests with this text in path or query. The text of a secret meets nothing. */
  target?: string;
  /** Only exchanges with a higher number. */
  since?: number;
}
