feeds-archive = Kanály, které jste vytvořili; jejich adresy znáte jen vy.
