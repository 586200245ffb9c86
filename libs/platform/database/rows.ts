import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/**
 * Reads for screens: SQL in, plain rows out, named in camelCase by the query itself
 * (`select closes_at as "closesAt"`). Hydrating entities costs more than the query does.
 */
@Injectable()
export class Rows {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async many<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query(sql, [...parameters]);
  }

  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    const [row] = await this.many<Row>(sql, parameters);
    return row ?? null;
  }
}
