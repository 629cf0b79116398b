import { type Checker, type Symbol as Member, SymbolFlags, type Type, TypeFlags } from 'typescript/unstable/sync';

/** From the compiler's CheckFlags: a property of a mapped type that is readonly. */
const readonlyCheckFlag = 8;
/** From the compiler's SyntaxKind. */
const readonlyKeyword = 148;

/** How a type is written: spelled out to the last leaf, which identifies it, or with the names given so far. */
type Style = 'spelled-out' | 'named';

/**
 * Writes resolved types back as source. It knows exactly the kinds that travel as JSON and throws at anything else, so
 * that neither `any` nor a server's class can slip into the client's types.
 */
export class TypePrinter {
  /** Names that were printed so far. */
  readonly printedNames = new Set<string>();
  readonly #nameOfShape = new Map<string, string>();
  readonly #checker: Checker;

  constructor(checker: Checker) {
    this.#checker = checker;
  }

  /** From now on, types of this shape are printed as `name`. False when the shape is too small to deserve one. */
  giveName(name: string, type: Type): boolean {
    const deserves = type.isUnionType()
      ? type.getTypes().length > 2
      : isRecord(this.#checker, type) && this.#checker.getPropertiesOfType(type).length > 1;
    if (!deserves) return false;
    const shape = this.print(type, 'spelled-out');
    if (this.#nameOfShape.has(shape)) return false;
    this.#nameOfShape.set(shape, name);
    return true;
  }

  /** The source behind a name, one member a line, with the members' comments. */
  printDeclaration(name: string, type: Type): string {
    if (type.isUnionType()) {
      const parts = type.getTypes().map((part) => this.print(part));
      return `export type ${name} = ${parts.sort().join(' | ')};`;
    }
    const members = this.#checker
      .getPropertiesOfType(type)
      .map((member) => `${comment(this.#checker, member)}  ${this.#printMember(member, 'named')}\n`);
    return `export interface ${name} {\n${members.join('')}}`;
  }

  /** TypeScript source of the type; with style `named`, types that were given a name appear by it. */
  print(type: Type, style: Style = 'named'): string {
    const streamed = streamedBy(this.#checker, type);
    if (streamed !== undefined) return `AsyncIterable<${this.print(streamed, style)}>`;
    if (type.isUnionType()) return this.#printUnion(type.getTypes(), style);
    // A branded string: the brand is the server's own guard; over the wire it is a string.
    const primitive = type.isIntersectionType() ? type.getTypes().find(isPrimitive) : undefined;
    if (primitive !== undefined) return this.print(primitive, style);
    if (type.isLiteralType()) return JSON.stringify(type.value);
    if ((type.flags & TypeFlags.Any) !== 0) throw new Error('any');
    if (type.isIntrinsicType()) return type.intrinsicName;
    if (this.#checker.isTupleType(type) || this.#checker.isArrayType(type)) return this.#printList(type, style);
    if (type.isObjectType() || type.isIntersectionType()) return this.#printObject(type, style);
    throw new Error(`cannot travel as JSON: ${this.#checker.typeToString(type)}`);
  }

  #printList(type: Type, style: Style): string {
    if (!type.isTypeReference()) throw new Error(`a list without elements: ${this.#checker.typeToString(type)}`);
    const elements = this.#checker.getTypeArguments(type).map((element) => this.print(element, style));
    const target = type.getTarget();
    if (target.isTupleType()) return `${target.readonly ? 'readonly ' : ''}[${elements.join(', ')}]`;
    const readonly = type.getSymbol()?.name === 'ReadonlyArray' ? 'readonly ' : '';
    const element = elements.join();
    return /^\w+$/.test(element) ? `${readonly}${element}[]` : `${readonly}(${element})[]`;
  }

  #printUnion(types: readonly Type[], style: Style): string {
    const texts = new Set(types.map((type) => this.print(type, style)));
    if (texts.delete('false') && texts.delete('true')) texts.add('boolean');
    const nothing = ['null', 'undefined'].filter((text) => texts.delete(text));
    // The compiler orders members by when it met them; by text the output is the same every time.
    const shape = [...texts].sort().join(' | ');
    const name = style === 'named' ? this.#nameOf(this.#shapeOfUnion(types)) : undefined;
    return [...(shape === '' ? [] : [name ?? shape]), ...nothing].join(' | ');
  }

  #shapeOfUnion(types: readonly Type[]): string {
    const something = types.filter(({ flags }) => (flags & TypeFlags.Nullable) === 0);
    return this.#printUnion(something, 'spelled-out');
  }

  #printObject(type: Type, style: Style): string {
    const name = style === 'named' ? this.#nameOf(this.#printObject(type, 'spelled-out')) : undefined;
    if (name !== undefined) return name;
    const indexed = this.#checker
      .getIndexInfosOfType(type)
      .map(({ keyType, valueType }) => `[key: ${this.print(keyType, style)}]: ${this.print(valueType, style)};`);
    const members = this.#checker.getPropertiesOfType(type).map((member) => this.#printMember(member, style));
    return `{ ${[...indexed, ...members].join(' ')} }`;
  }

  #printMember(member: Member, style: Style): string {
    const optional = (member.flags & SymbolFlags.Optional) !== 0;
    const name = /^[A-Za-z_$][\w$]*$/.test(member.name) ? member.name : JSON.stringify(member.name);
    try {
      const type = typeOf(this.#checker, member);
      const source = optional ? this.#printUnion(withoutMissing(this.#checker, type), style) : this.print(type, style);
      return `${isReadonly(member) ? 'readonly ' : ''}${name}${optional ? '?' : ''}: ${source};`;
    } catch (cause) {
      throw new Error(`${name} › ${cause instanceof Error ? cause.message : ''}`, { cause });
    }
  }

  #nameOf(shape: string): string | undefined {
    const name = this.#nameOfShape.get(shape);
    if (name !== undefined) this.printedNames.add(name);
    return name;
  }
}

export const typeOf = (checker: Checker, member: Member): Type => {
  const type = checker.getTypeOfSymbol(member);
  if (type === undefined) throw new Error(`no type: ${member.name}`);
  return type;
};

/** What a subscription yields: its events, each with the id to come back with. */
const streamedBy = (checker: Checker, type: Type): Type | undefined =>
  type.getSymbol()?.name === 'AsyncIterable' && type.isTypeReference() ? checker.getTypeArguments(type)[0] : undefined;

/** `x?: T` holds a marker beside T that prints like undefined but is not the undefined of `x?: T | undefined`. */
const withoutMissing = (checker: Checker, type: Type): readonly Type[] => {
  const undefinedId = checker.getUndefinedType().id;
  const parts = type.isUnionType() ? type.getTypes() : [type];
  return parts.filter(({ flags, id }) => (flags & TypeFlags.Undefined) === 0 || id === undefinedId);
};

const comment = (checker: Checker, member: Member): string => {
  const text = checker.getDocumentationCommentOfSymbol(member).trim();
  return text === '' ? '' : `  /** ${text.replace(/\s*\n\s*/g, ' ')} */\n`;
};

const isRecord = (checker: Checker, type: Type): boolean =>
  type.isObjectType() && !checker.isArrayType(type) && !checker.isTupleType(type);

const isPrimitive = ({ flags }: Type): boolean => (flags & TypeFlags.Primitive) !== 0;

const isReadonly = (member: Member): boolean => {
  if ((member.checkFlags & readonlyCheckFlag) !== 0) return true;
  const declaration: unknown = member.valueDeclaration?.resolve();
  if (typeof declaration !== 'object' || declaration === null || !('modifiers' in declaration)) return false;
  const { modifiers } = declaration;
  return Array.isArray(modifiers) && modifiers.some(({ kind }: { kind: unknown }) => kind === readonlyKeyword);
};
