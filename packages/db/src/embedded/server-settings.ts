/**
 * Settings for a server that shares a small machine with everything else of Vitae. Nothing acknowledged may be lost, so
 * fsync and synchronous_commit keep their defaults.
 */
export const durableSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  // TCP on loopback only: a socket file's path would be too long under deep folders (limit about 100 bytes).
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Lists are short and the disk is an SSD nearly everywhere; compiling plans costs more than they take.
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  // No replicas: less is written per change, and checkpoints come seldom.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  // Statements and key values may hold personal data: neither belongs in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** For tests and benches of our own code: a crash may lose everything, nothing waits for the disk. */
export const throwawaySettings: Readonly<Record<string, string>> = {
  ...durableSettings,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
};
