/** A file of the site that did not come. */
export class LoadError extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url} answered ${status}`);
    this.name = 'LoadError';
    this.status = status;
  }
}

/**
 * Loads a JSON file of the site.
 *
 * @throws {LoadError} where the host answers with an error; {TypeError} where nothing answers.
 */
export async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new LoadError(url, response.status);
  return (await response.json()) as T;
}
