import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const onlyOneFileSaysOffice = ["Office", "OfficeRuntime"].map((name) => ({
    name,
    message: "Only outlook.ts talks to Office; ask it for plain data instead.",
}));

const mailIsOnlyText = [
    "AssignmentExpression > MemberExpression.left[property.name=/^(?:inner|outer)HTML$/]",
    "CallExpression[callee.property.name='insertAdjacentHTML']",
].map((selector) => ({ selector, message: "Mail text reaches a page only as text." }));

/** What keeps classic Outlook's script engine from loading the handler, although TypeScript would accept it. */
const loadsInClassicOutlook = [
    ["ConditionalExpression", "a ? b : c"],
    ["ChainExpression", "a?.b"],
    ["LogicalExpression[operator='??']", "a ?? b"],
    ["AwaitExpression", "await"],
    [":function[async=true]", "async functions"],
    ["ObjectExpression > SpreadElement", "{ ...a }"],
].map(([selector, what]) => ({ selector, message: `Classic Outlook may not load a script with ${what}.` }));

export default tseslint.config(
    { ignores: ["node_modules", "public"] },
    ...tseslint.configs.strict,
    {
        files: ["**/*.ts"],
        plugins: { "office-addins": officeAddins },
        rules: {
            "office-addins/no-office-initialize": "error",
            "no-restricted-globals": ["error", ...onlyOneFileSaysOffice],
            "no-restricted-syntax": ["error", ...mailIsOnlyText],
            eqeqeq: "error",
        },
    },
    {
        files: ["outlook.ts", "**/*.test.ts", "simulator/office-standin.ts"],
        rules: { "no-restricted-globals": "off" },
    },
    {
        files: ["outlook.ts", "draft.ts", "written-text.ts", "send/*.ts"],
        ignores: ["**/*.test.ts", "**/*.bench.ts"],
        rules: { "no-restricted-syntax": ["error", ...mailIsOnlyText, ...loadsInClassicOutlook] },
    },
);
