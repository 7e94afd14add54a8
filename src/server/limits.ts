/**
 * What one client may ask of the server. The server belongs to one analyst or a group, and answers within milliseconds: who needs
 * longer to send a request than this has lost the connection, or wants to hold it.
 */
export const CONNECTION_LIMITS = {
  /** Milliseconds until the headers of a request have arrived, also of a connection that sends nothing (slowloris). */
  headersTimeout: 10_000,
  /** Milliseconds until a whole request has arrived: an upload of the longest allowed file at 0.5 MB a second. */
  requestTimeout: 60_000,
  /** Milliseconds between two looks at who exceeds those. */
  connectionsCheckingInterval: 2_000,
  /** Milliseconds that a connection may rest between two requests. */
  keepAliveTimeout: 5_000,
  /** Milliseconds in which a client takes nothing of the answer that waits for it. */
  takingTimeout: 30_000,
  /** Bytes a second that a client takes at least of an answer that waits for it, once that time is over. */
  leastTaken: 16 * 1024,
  /** Connections at the same time; further ones are closed at once. */
  maxConnections: 512,
  /** Bytes of the request line and all headers together. */
  maxHeaderSize: 32 * 1024,
  maxRequestsPerSocket: 1_000,
} as const;

/** Characters of one query. */
export const LONGEST_QUERY = 100_000;
/** Bytes of a body that holds a query: each of its characters can take three bytes, and each byte three signs in a form. */
export const MOST_QUERY_BYTES = 9 * LONGEST_QUERY + 10_000;
/** Files that may be held in memory until they are read; further ones are asked to come again. */
export const MOST_UPLOADS = 4;
