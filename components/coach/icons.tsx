interface IconProps {
  readonly path: string;
}

/** A 16-pixel line drawing in the colour of the text; the control it stands in has a name of its own. */
function Icon({ path }: IconProps) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function CloseIcon() {
  return <Icon path="M4 4l8 8M12 4l-8 8" />;
}

/** A bell with a stroke through it. */
export function MuteIcon() {
  return (
    <Icon path="M5.2 4.3A3.6 3.6 0 0 1 11.6 6.500v2.200M12.200 11.800H2.800L4.400 9.600V6.500M6.800 13.800h2.400M2.500 2.500l11 11" />
  );
}
