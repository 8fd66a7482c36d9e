let x = stride(from: 0, to: 10, by: [])
