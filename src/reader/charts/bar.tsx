import { type Across, percent } from './scales';

/** A bar from nought to its value; to the left of nought where the value is below it. */
export const Bar = ({ value, across }: { value: number; across: Across }) => {
  const [zero, end] = [across.at(0), across.at(value)];
  return (
    <>
      <rect
        class={value < 0 ? 'bar-below' : 'bar-above'}
        x={percent(Math.min(zero, end))}
        width={percent(Math.abs(end - zero))}
        y="50%"
        height="12"
        transform="translate(0 -6)"
      />
      <line class="zero" x1={percent(zero)} x2={percent(zero)} y2="100%" />
    </>
  );
};
