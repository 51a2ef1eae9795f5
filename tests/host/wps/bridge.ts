// The way from an add-in into the emulated WPS: every member that is read, set or called crosses it, and is counted; some
// go wrong, as a test wants it. A member that there is not fails by name.

export type WpsFault = {
  /** The crossing that goes wrong, from 1. */
  readonly at: number;
  /** Not done at all, or done and failed all the same. */
  readonly kind: 'refused' | 'lost';
  /** Whether all later crossings are refused too. */
  readonly onwards: boolean;
};

export class Bridge {
  crossings = 0;
  fault: WpsFault | null = null;
  readonly names: string[] = [];
  readonly #wrapped = new WeakMap<object, object>();
  readonly #raw = new WeakMap<object, object>();

  constructor(
    private readonly ignores: readonly string[],
    private readonly refuses: readonly string[],
  ) {}

  wrap<T>(value: T): T {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const known = this.#wrapped.get(value) as T | undefined;
    if (known !== undefined) return known;
    const proxy = new Proxy<object>(value, {
      get: (target, key) => (typeof key === 'symbol' || key === 'then' ? undefined : this.#read(target, key)),
      set: (target, key, given) => this.#write(target, String(key), given),
    });
    this.#wrapped.set(value, proxy);
    this.#raw.set(proxy, value);
    return proxy as T;
  }

  #read(target: object, key: string): unknown {
    if (!(key in target)) throw new Error(`the emulated WPS has no member ${key}`);
    const method: unknown = methodOf(target, key);
    if (typeof method === 'function')
      return (...args: readonly unknown[]): unknown =>
        this.#cross(key, () =>
          this.wrap(
            method.apply(
              target,
              args.map((each) => this.#unwrap(each)),
            ) as unknown,
          ),
        );
    return this.#cross(key, () => this.wrap(Reflect.get(target, key, target) as unknown));
  }

  #write(target: object, key: string, given: unknown): boolean {
    if (!(key in target)) throw new Error(`the emulated WPS has no member ${key} to set`);
    return this.#cross(`${key}=`, () => Reflect.set(target, key, this.#unwrap(given), target)) ?? true;
  }

  #unwrap(value: unknown): unknown {
    return typeof value === 'object' && value !== null ? (this.#raw.get(value) ?? value) : value;
  }

  #cross<T>(name: string, act: () => T): T | undefined {
    this.crossings += 1;
    this.names.push(name);
    const { fault } = this;
    if (this.refuses.includes(name)) throw new Error(`0x80004005: ${name}`);
    if (fault !== null && (fault.at === this.crossings || (fault.onwards && fault.at < this.crossings))) {
      if (fault.kind === 'lost' && fault.at === this.crossings) act();
      throw new Error(`0x800A03EC: ${name}`);
    }
    return this.ignores.includes(name) ? undefined : act();
  }
}

/** Not what a getter gives. */
function methodOf(target: object, key: string): unknown {
  for (let object: object | null = target; object !== null; object = Object.getPrototypeOf(object) as object | null) {
    const own = Object.getOwnPropertyDescriptor(object, key);
    if (own !== undefined) return own.get === undefined ? (own.value as unknown) : undefined;
  }
  return undefined;
}
