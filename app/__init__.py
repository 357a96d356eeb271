"""The workbench: floors from core to window; a file imports from its own floor and those below, never above."""
