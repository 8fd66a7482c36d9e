let s = #selector(f)
let k = #keyPath(x)
let c = #colorLiteral(red: 1, green: 1, blue: 1, alpha: 1)
let e = try await g()
if #available(macOS 14, *) {}
