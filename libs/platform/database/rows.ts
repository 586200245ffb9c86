import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

interface Read {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

/** What one slow read may hold up behind it. */
const MOST_TOGETHER = 4;

const MOST_PREPARED = 1_000;

/**
 * Reads for screens: SQL in, plain rows out, named in camelCase by the query itself
 * (`select closes_at as "closesAt"`). Hydrating entities costs more than the query does. What a
 * request asks for at the same moment goes to the database together, over one connection: waking
 * Postgres once for three reads is a good deal cheaper than waking it three times. Each read has a
 * name under which a connection keeps it prepared, for planning one took as long as running it; so
 * what varies goes into parameters and never into the SQL.
 */
@Injectable()
export class Rows {
  private waiting: Read[] = [];
  private readonly names = new Map<string, string>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  many<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      const answer = resolve as (rows: unknown[]) => void;
      this.waiting.push({ sql, parameters, resolve: answer, reject });
      if (this.waiting.length === 1) process.nextTick(() => this.send());
      else if (this.waiting.length === MOST_TOGETHER) this.send();
    });
  }

  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    const [row] = await this.many<Row>(sql, parameters);
    return row ?? null;
  }

  private send(): void {
    const reads = this.waiting;
    this.waiting = [];
    if (reads.length > 0) void this.readTogether(reads);
  }

  private async readTogether(reads: readonly Read[]): Promise<void> {
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      for (const read of reads) read.reject(error);
      return;
    }
    const { stream } = client.connection;
    stream.cork();
    const answers = reads.map(({ sql, parameters, resolve, reject }) =>
      client
        .query({ name: this.nameOf(sql), text: sql, values: [...parameters] })
        .then(({ rows }) => resolve(rows), reject),
    );
    stream.uncork();
    await Promise.all(answers);
    client.release();
  }

  /** Nothing, and with it planned anew each time, for more reads than the house can have written. */
  private nameOf(sql: string): string | undefined {
    if (!this.names.has(sql) && this.names.size < MOST_PREPARED)
      this.names.set(sql, `read_${this.names.size}`);
    return this.names.get(sql);
  }
}
