import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly label: string;
  /** Endings of file names, such as ".pptx,.potx". */
  readonly accept: string;
  /** Whether several files can be chosen at once. */
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets somebody choose files of this computer; the same file can be chosen again. */
export function FileButton({ label, accept, several = false, onFiles, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={several}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
