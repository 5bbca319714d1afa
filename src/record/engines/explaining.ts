import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";

/** Turns an error of a database into a Problem where its cause lies outside the program. */
export type Explain = (error: unknown) => unknown;

/** The dialect with errors that people understand. */
export function explaining(dialect: Dialect, explain: Explain): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () => explainingDriver(dialect.createDriver(), explain),
  };
}

function explainingDriver(driver: Driver, explain: Explain): Driver {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const original = (connection: DatabaseConnection): DatabaseConnection =>
    originals.get(connection) ?? connection;
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error);
    }
  };
  return {
    init: () => guarded(() => driver.init()),
    acquireConnection: async () => {
      const connection = await guarded(() => driver.acquireConnection());
      const explained: DatabaseConnection = {
        executeQuery: <Row>(query: CompiledQuery): Promise<QueryResult<Row>> =>
          guarded(() => connection.executeQuery<Row>(query)),
        streamQuery: (query, size) => connection.streamQuery(query, size),
      };
      originals.set(explained, connection);
      return explained;
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(original(connection), settings),
    commitTransaction: (connection) => driver.commitTransaction(original(connection)),
    rollbackTransaction: (connection) => driver.rollbackTransaction(original(connection)),
    releaseConnection: (connection) => driver.releaseConnection(original(connection)),
    destroy: () => driver.destroy(),
  };
}
