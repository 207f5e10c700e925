/** Gives the loss at a point and writes its gradient there. */
export type Loss = (point: Float64Array, gradient: Float64Array) => number;

/** Steps whose course is remembered. */
const MEMORY = 8;
const MOST_STEPS = 300;
/** The loss is at its least when a step lowers it by no more than this share. */
const ENOUGH = 1e-8;
/** A step must gain this share of what the slope promises (Armijo's rule). */
const PROMISED = 1e-4;
const MOST_HALVINGS = 30;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly scale: number;
}

/** The point of least loss by limited-memory BFGS from zero (Nocedal and Wright 2006, algorithm 7.4); for convex losses. */
export function descend(dimensions: number, loss: Loss): Float64Array {
  let point = new Float64Array(dimensions);
  let gradient = new Float64Array(dimensions);
  let value = loss(point, gradient);
  const steps: Step[] = [];
  for (let count = 0; count < MOST_STEPS; count++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(gradient, direction);
    if (slope <= 0) break;
    const next = new Float64Array(dimensions);
    const nextGradient = new Float64Array(dimensions);
    let length = 1;
    let nextValue = value;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      for (let at = 0; at < dimensions; at++) next[at] = point[at]! - length * direction[at]!;
      nextValue = loss(next, nextGradient);
      if (nextValue <= value - PROMISED * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const moved = next.map((coordinate, at) => coordinate - point[at]!);
    const turned = nextGradient.map((coordinate, at) => coordinate - gradient[at]!);
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - nextValue;
    [point, gradient, value] = [next, nextGradient, nextValue];
    if (gain <= ENOUGH * Math.abs(value)) break;
  }
  return point;
}

/** The gradient turned by what the last steps tell of the curvature. */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (let step = steps.length - 1; step >= 0; step--) {
    const { moved, turned, scale } = steps[step]!;
    const share = scale * dot(moved, direction);
    shares[step] = share;
    addTo(direction, turned, -share);
  }
  const last = steps.at(-1);
  const size = last === undefined ? 1 / norm(gradient) : 1 / (last.scale * dot(last.turned, last.turned));
  for (let at = 0; at < direction.length; at++) direction[at]! *= size;
  for (const [step, { moved, turned, scale }] of steps.entries())
    addTo(direction, moved, shares[step]! - scale * dot(turned, direction));
  return direction;
}

function addTo(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at++) target[at]! += factor * source[at]!;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at]! * right[at]!;
  return sum;
}

/** Never 0, so that a point without slope stays where it is. */
function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector)) || 1;
}
