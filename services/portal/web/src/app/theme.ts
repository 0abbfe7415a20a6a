/** One type scale, one spacing scale, calm colour: the look of every screen. */

import {
	ActionIcon,
	Badge,
	Button,
	Card,
	type CSSVariablesResolver,
	createTheme,
	defaultVariantColorsResolver,
	isLightColor,
	type MantineColorsTuple,
	Modal,
	Paper,
	Tabs,
	type VariantColorsResolver,
} from "@mantine/core";

/** Tidal blue-green, after the mudflats a dunlin feeds on. */
const tide: MantineColorsTuple = [
	"#eaf6f6",
	"#d6e9ea",
	"#abd2d4",
	"#7dbabd",
	"#58a6aa",
	"#41999e",
	"#2c8489",
	"#1b7176",
	"#0c6166",
	"#004f54",
];

const SHADES = { light: 8, dark: 5 } as const;
const LUMINANCE_THRESHOLD = 0.25;

/** Words on a filled button: legible on the shade of either scheme, not on that of the light one alone. */
const legible: VariantColorsResolver = (input) => {
	const usual = defaultVariantColorsResolver(input);
	const colour = input.theme.colors[input.color ?? input.theme.primaryColor];
	if (input.variant !== "filled" || !colour) {
		return usual;
	}
	const words = (shade: number) => (isLightColor(colour[shade] ?? "", LUMINANCE_THRESHOLD) ? "#000" : "#fff");
	return { ...usual, color: `light-dark(${words(SHADES.light)}, ${words(SHADES.dark)})` };
};

export const theme = createTheme({
	primaryColor: "tide",
	primaryShade: SHADES,
	autoContrast: true,
	luminanceThreshold: LUMINANCE_THRESHOLD,
	variantColorResolver: legible,
	colors: { tide },
	fontFamily: '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif',
	headings: {
		fontFamily: '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif',
		fontWeight: "600",
		sizes: {
			h1: { fontSize: "1.5rem", lineHeight: "1.3" },
			h2: { fontSize: "1.125rem", lineHeight: "1.35" },
			h3: { fontSize: "1rem", lineHeight: "1.4" },
		},
	},
	fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
	defaultRadius: "sm",
	cursorType: "pointer",
	focusRing: "auto",
	respectReducedMotion: true,
	components: {
		ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
		Badge: Badge.extend({ defaultProps: { variant: "light", tt: "none", fw: 600, radius: "sm" } }),
		Button: Button.extend({ defaultProps: { size: "sm" } }),
		Card: Card.extend({ defaultProps: { withBorder: true, padding: "md" } }),
		Modal: Modal.extend({ defaultProps: { centered: true } }),
		Paper: Paper.extend({ defaultProps: { withBorder: true, p: "md" } }),
		Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
	},
});

/** The theme's own variables where the usual ones are too faint or too cold. */
export const variables: CSSVariablesResolver = () => ({
	variables: {},
	light: {
		"--mantine-color-body": "#fbfbf9",
		"--mantine-color-dimmed": "#5c6670",
		"--mantine-color-placeholder": "#6b747c",
		"--mantine-color-error": "#b3261e",
		// Text on a light tint: legible at the size of a badge.
		"--mantine-color-gray-light-color": "#495057",
		"--mantine-color-green-light-color": "#1f5e30",
		"--mantine-color-yellow-light-color": "#7a4f00",
		"--mantine-color-orange-light-color": "#9a3b00",
		"--mantine-color-red-light-color": "#a61b1b",
		"--mantine-color-teal-light-color": "#0b5f52",
	},
	dark: {
		"--mantine-color-dimmed": "#a3abb3",
		"--mantine-color-placeholder": "#969da4",
		"--mantine-color-error": "#ff8a80",
	},
});
