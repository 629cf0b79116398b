import './door.css';
import { Alert, Button, Divider, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Wordmark } from '@vitae/ui/wordmark';
import { errorTextOf } from '../../shared/error-text.ts';
import { TextLink } from '../../shared/links.tsx';
import { useTRPC } from '../../shared/trpc.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { useLogIn, useOpenDemo, useRegister } from './mutations.ts';
import { PaperPicture } from './paper-picture.tsx';

type Door = 'sign-in' | 'register';

const words = {
  'sign-in': {
    title: 'Sign in',
    act: 'Sign in',
    turn: 'New here?',
    turnTo: '/register',
    turnLabel: 'Create an account',
  },
  register: {
    title: 'Create an account',
    act: 'Create account',
    turn: 'Have an account?',
    turnTo: '/sign-in',
    turnLabel: 'Sign in',
  },
} as const;

/** The server's own rule (auth.register); said here too so that nobody types in vain. */
const minimumPassword = 10;

interface DoorProps {
  readonly door: Door;
  /** Where to go after. */
  readonly next?: string | undefined;
}

function useDoorForm(door: Door) {
  return useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : 'Write an e-mail address, like name@example.org'),
      password: (value) => {
        if (value.length === 0) return 'Write your password';
        return door === 'register' && value.length < minimumPassword
          ? `Use at least ${minimumPassword} characters`
          : null;
      },
    },
  });
}

function DoorForm({ door, next }: DoorProps) {
  const logIn = useLogIn(next);
  const register = useRegister(next);
  const enter = door === 'register' ? register : logIn;
  const form = useDoorForm(door);
  const { act } = words[door];
  return (
    <form noValidate onSubmit={form.onSubmit(({ email, password }) => enter.mutate({ email: email.trim(), password }))}>
      <Stack gap="md">
        {enter.error && (
          <Alert color="red" variant="light" role="alert">
            {errorTextOf(enter.error).message}
          </Alert>
        )}
        <TextInput label="E-mail" type="email" autoComplete="email" size="md" {...form.getInputProps('email')} />
        <PasswordInput
          label="Password"
          size="md"
          autoComplete={door === 'register' ? 'new-password' : 'current-password'}
          description={door === 'register' ? `At least ${minimumPassword} characters` : undefined}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={enter.isPending} fullWidth>
          {act}
        </Button>
      </Stack>
    </form>
  );
}

function DemoDoor() {
  const trpc = useTRPC();
  const info = useQuery(trpc.auth.getPublicInfo.queryOptions());
  const openDemo = useOpenDemo();
  if (!info.data?.demo) return null;
  return (
    <>
      <Divider label="or" />
      <Button variant="default" size="md" fullWidth loading={openDemo.isPending} onClick={() => openDemo.mutate()}>
        Open the demo workspace
      </Button>
    </>
  );
}

/** Signing in and registering: one form, one act. */
export function DoorScreen({ door, next }: DoorProps) {
  const { title, turn, turnTo, turnLabel } = words[door];
  usePageTitle(title);
  return (
    <div className="v-door">
      <main className="v-door-form">
        <Stack gap="lg" maw={360} w="100%">
          <Wordmark size={24} />
          <div>
            <Title order={1}>{title}</Title>
            <Text c="dimmed" mt={4}>
              CVs judged by what stands on the page, and every verdict opens it.
            </Text>
          </div>
          <DoorForm key={door} door={door} next={next} />
          <DemoDoor />
          <Text c="dimmed" size="sm">
            {turn}{' '}
            <TextLink to={turnTo} search={next === undefined ? {} : { next }} size="sm" underline="always">
              {turnLabel}
            </TextLink>
          </Text>
        </Stack>
      </main>
      <PaperPicture />
    </div>
  );
}
