func countDown(_ n: Int) -> Int { countDown(n - 1) + 1 }
print(countDown(3))
