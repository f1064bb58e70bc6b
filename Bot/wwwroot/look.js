// How Web Chat looks: the page's own colors by name, so that light and dark follow the system without a reload.
export const look = {
  accent: 'var(--accent)',
  subtle: 'var(--soft)',
  backgroundColor: 'var(--surface)',
  primaryFont: 'inherit',
  rootHeight: '100%',
  rootWidth: '100%',
  paddingRegular: 14,

  bubbleBackground: 'var(--theirs)',
  bubbleTextColor: 'var(--ink)',
  bubbleBorderColor: 'transparent',
  bubbleBorderRadius: 18,
  bubbleFromUserBackground: 'var(--mine)',
  bubbleFromUserTextColor: 'var(--ink)',
  bubbleFromUserBorderColor: 'transparent',
  bubbleFromUserBorderRadius: 18,
  bubbleMaxWidth: 560,

  suggestedActionLayout: 'flow',
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1.5,
  suggestedActionBorderColor: 'var(--accent)',
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionTextColor: 'var(--ink)',
  suggestedActionBackgroundColorOnHover: 'var(--mine)',
  suggestedActionBackgroundColorOnActive: 'var(--mine)',
  suggestedActionBackgroundColorOnFocus: 'var(--mine)',

  hideUploadButton: true,
  sendBoxHeight: 56,
  sendBoxMaxHeight: 168,
  sendBoxTextWrap: true,
  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--soft)',
  sendBoxBorderTop: '1px solid var(--line)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnHover: 'var(--ink)',

  timestampColor: 'var(--soft)',
  notificationText: 'var(--ink)',
};

const ink = { default: { default: 'var(--ink)', subtle: 'var(--soft)' }, accent: { default: 'var(--accent)', subtle: 'var(--accent)' } };

// How Adaptive Cards look in it: the words like those of a bubble, a filled part of a bar against its rest.
export const cards = {
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 16, large: 18, extraLarge: 20 },
  spacing: { small: 6, default: 12, padding: 0 },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: ink },
    emphasis: { backgroundColor: 'var(--line)', foregroundColors: ink },
    accent: { backgroundColor: 'var(--accent)', foregroundColors: ink },
  },
};
