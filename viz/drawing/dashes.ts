import type { EdgeRectangleProgram } from 'sigma/rendering';

type Program = typeof EdgeRectangleProgram;

/** Pixels of ink and of gap along a dashed line. */
export const DASH = 9;
export const GAP = 6;

function before(shader: string, place: string, line: string): string {
  if (!shader.includes(place)) throw new Error(`the shader of sigma's lines has no "${place}"`);
  return shader.replace(place, `${line}\n${place}`);
}

/**
 * Sigma's plain line moved aside by half its width, so that two lines between the same nodes lie side by side however wide
 * they are, and broken into dashes of the same length at every zoom if asked for; sigma 3 has neither. The base comes as an
 * argument because one file alone imports sigma.
 *
 * @param side 1 to the left of the way from source to target, -1 to its right
 */
export function beside(base: Program, side: 1 | -1, dashed: boolean): Program {
  class LineBeside extends base {
    override getDefinition() {
      const definition = super.getDefinition();
      const aside = `position += normalize(a_normal) * webGLThickness * ${side}.0;`;
      const along = 'v_along = a_positionCoef * length(a_positionEnd - a_positionStart) / u_correctionRatio / 2.0;';
      const gap = dashed ? `if (mod(v_along, ${DASH + GAP}.0) > ${DASH}.0) discard;` : '';
      let vertex = before(definition.VERTEX_SHADER_SOURCE, 'void main() {', 'varying float v_along;');
      vertex = before(vertex, '// Here is the proper position', `${aside}\n${along}`);
      const fragment = before(definition.FRAGMENT_SHADER_SOURCE, 'void main(void) {', 'varying float v_along;');
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: vertex,
        FRAGMENT_SHADER_SOURCE: before(fragment, 'float dist =', gap),
      };
    }
  }
  return LineBeside as Program;
}
