enum Problem: Error { case bad }
let outcome: Result<Int, Problem> = .failure(.bad)
let value = outcome.get()
print(value)
